using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>stringmap: says what the definitions of columns do.</summary>
internal sealed class StringMapBehavior() : WrittenByMessages(StringMapView.Table, "the messages that change options of columns");
