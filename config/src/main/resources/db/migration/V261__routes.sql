-- What an administrator wants of a route; it holds after a restart and on every node.
CREATE TABLE route (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  stopped BOOLEAN NOT NULL DEFAULT FALSE,
  version INT NOT NULL DEFAULT 0
);

-- How a route does on a node, written down every few seconds.
CREATE TABLE route_node (
  name VARCHAR(40) NOT NULL,
  node SMALLINT NOT NULL,
  running BOOLEAN NOT NULL,
  period_ms BIGINT NULL,
  done BIGINT NOT NULL DEFAULT 0,
  failed BIGINT NOT NULL DEFAULT 0,
  last_done DATETIME(6) NULL,
  last_failed DATETIME(6) NULL,
  last_error VARCHAR(120) NULL,
  reported_at DATETIME(6) NOT NULL,
  PRIMARY KEY (name, node),
  CONSTRAINT route_node_route FOREIGN KEY (name) REFERENCES route (name)
);

-- A message that a route gave up. The reference says where it lies, for the route alone; it may hold a name of a file.
CREATE TABLE dead_letter (
  id BIGINT NOT NULL PRIMARY KEY,
  route VARCHAR(40) NOT NULL,
  at DATETIME(6) NOT NULL,
  node SMALLINT NOT NULL,
  error VARCHAR(120) NOT NULL,
  subject VARCHAR(80) NULL,
  reference VARCHAR(400) NOT NULL,
  asked_at DATETIME(6) NULL,
  replayed_at DATETIME(6) NULL,
  dropped_at DATETIME(6) NULL,
  version INT NOT NULL DEFAULT 0,
  KEY dead_letter_open (replayed_at, dropped_at, id),
  KEY dead_letter_at (at)
);
