namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneMobileOfflineProfileResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.EntityReference CloneMobileOfflineProfile => base.Results.TryGetValue("CloneMobileOfflineProfile", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
}
