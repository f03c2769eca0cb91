-- Who must do it, and within how many days of its beginning where the facts name no day.
INSERT INTO task_kind (code, role, due_days) VALUES
  ('DRAFT_TO_SEND', 'CASEWORKER', 7),
  ('REFERRAL_TO_ANSWER', 'PROVIDER_COORDINATOR', 7),
  ('REFERRAL_UNANSWERED', 'CASEWORKER', 14),
  ('SUPERVISOR_TO_ASSIGN', 'PROVIDER_COORDINATOR', 0),
  ('WEEK_PATTERN_TO_SET', 'SUPERVISOR', 0),
  ('MESSAGE_UNREAD', 'SUPERVISOR', 2),
  ('MESSAGE_UNREAD_NAV', 'CASEWORKER', 2),
  ('MESSAGE_UNREAD_FARM', 'FARMER', 2)
ON DUPLICATE KEY UPDATE role = VALUES(role), due_days = VALUES(due_days);
