package shop;

import io.soabase.recordbuilder.core.RecordInterface;

@RecordInterface(addRecordBuilder = false)
public interface Sku {
    String value();
}
