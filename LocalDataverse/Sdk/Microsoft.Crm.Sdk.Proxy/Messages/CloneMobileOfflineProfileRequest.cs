namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneMobileOfflineProfileRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CloneMobileOfflineProfileRequest()
    {
        RequestName = "CloneMobileOfflineProfile";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Source
    {
        get => Parameters.TryGetValue("Source", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Source"] = value;
    }
}
