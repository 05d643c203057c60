namespace Microsoft.Xrm.Sdk;

/// <summary>Trigger definition event type.</summary>
public sealed class TriggerDefinitionEventType
{
    public const string CustomAPI = "CustomAPI";

    public const string ProcessAction = "ProcessAction";

    public const string Entity = "Entity";

    public const string SdkMessage = "SdkMessage";
}
