list(APPEND UI_SOURCES pages/recordpage.h)
