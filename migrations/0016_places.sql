-- Checked at the end of a statement, so that one statement can let scenarios change places. With the names, which a search
-- reads without the inputs that stand beside them.
alter table scenarios
  drop constraint scenarios_position_once,
  add constraint scenarios_position_once unique (project_id, position) include (name) deferrable;
