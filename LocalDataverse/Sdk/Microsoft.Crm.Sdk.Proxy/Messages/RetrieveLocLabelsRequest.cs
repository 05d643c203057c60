namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLocLabelsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveLocLabelsRequest()
    {
        RequestName = "RetrieveLocLabels";
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

    public bool IncludeUnpublished
    {
        get => Parameters.TryGetValue("IncludeUnpublished", out var value) ? (bool)value : default;
        set => Parameters["IncludeUnpublished"] = value;
    }
}
