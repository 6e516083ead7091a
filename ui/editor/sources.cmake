list(APPEND UI_SOURCES editor/recorddialog.h)
