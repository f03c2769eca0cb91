-- Old mail is found by when it was made.
ALTER TABLE mail ADD KEY mail_made (made_at);
