namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpsertRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UpsertRequest()
    {
        RequestName = "Upsert";
    }

    public global::Microsoft.Xrm.Sdk.Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
