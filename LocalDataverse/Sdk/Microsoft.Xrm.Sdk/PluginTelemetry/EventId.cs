namespace Microsoft.Xrm.Sdk.PluginTelemetry;

/// <summary>Names a kind of event.</summary>
public class EventId
{
    public EventId(int id, string name = null)
    {
        Id = id;
        Name = name;
    }

    public int Id { get; private set; }

    public string Name { get; private set; }
}
