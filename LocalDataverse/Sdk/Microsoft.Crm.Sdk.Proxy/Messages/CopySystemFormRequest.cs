namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopySystemFormRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CopySystemFormRequest()
    {
        RequestName = "CopySystemForm";
    }

    public global::System.Guid SourceId
    {
        get => Parameters.TryGetValue("SourceId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SourceId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
