-- Lists of a whole region or of the nation begin at the newest or oldest end and stop after a page; those of what is
-- unanswered, awaited or running find it among ten years of what is over.
ALTER TABLE placement
  ADD KEY placement_referred (referred_on, id),
  ADD KEY placement_start (valid_from, id),
  ADD KEY placement_accepted (accepted_on, referred_on, id),
  ADD KEY placement_end (valid_to, valid_from, id);
