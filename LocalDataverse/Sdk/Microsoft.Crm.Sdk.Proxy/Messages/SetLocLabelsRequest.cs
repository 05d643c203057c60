namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetLocLabelsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetLocLabelsRequest()
    {
        RequestName = "SetLocLabels";
    }

    public string AttributeName
    {
        get => Parameters.TryGetValue("AttributeName", out var value) ? (string)value : default;
        set => Parameters["AttributeName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference EntityMoniker
    {
        get => Parameters.TryGetValue("EntityMoniker", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["EntityMoniker"] = value;
    }

    public global::Microsoft.Xrm.Sdk.LocalizedLabel[] Labels
    {
        get => Parameters.TryGetValue("Labels", out var value) ? (global::Microsoft.Xrm.Sdk.LocalizedLabel[])value : default;
        set => Parameters["Labels"] = value;
    }
}
