namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditDetailsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveAuditDetailsRequest()
    {
        RequestName = "RetrieveAuditDetails";
    }

    public global::System.Guid AuditId
    {
        get => Parameters.TryGetValue("AuditId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["AuditId"] = value;
    }
}
