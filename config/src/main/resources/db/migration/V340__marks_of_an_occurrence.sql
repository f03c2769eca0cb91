-- A hand-over and a snooze are of a task as it came up on a day, and end with it: the same subject may call for the same kind
-- again. Of those that are there nobody knows which occurrence they were of; what is open goes back to whom the facts name.
DELETE FROM task_assignment;
DELETE FROM task_snooze;

-- The scope is that of the hand-over, as a grant says it: what somebody leaves behind there moves at once.
ALTER TABLE task_assignment
  ADD COLUMN opened_on DATE NOT NULL,
  ADD COLUMN scope VARCHAR(40) NOT NULL,
  ADD KEY task_assignment_scope (user_id, scope);

ALTER TABLE task_snooze ADD COLUMN opened_on DATE NOT NULL;
