namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAuditDataRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteAuditDataRequest()
    {
        RequestName = "DeleteAuditData";
    }

    public global::System.DateTime EndDate
    {
        get => Parameters.TryGetValue("EndDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["EndDate"] = value;
    }
}
