namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveCurrentOrganizationRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveCurrentOrganizationRequest()
    {
        RequestName = "RetrieveCurrentOrganization";
    }

    public global::Microsoft.Xrm.Sdk.Organization.EndpointAccessType AccessType
    {
        get => Parameters.TryGetValue("AccessType", out var value) ? (global::Microsoft.Xrm.Sdk.Organization.EndpointAccessType)value : default;
        set => Parameters["AccessType"] = value;
    }
}
