namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormattedImportJobResultsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveFormattedImportJobResultsRequest()
    {
        RequestName = "RetrieveFormattedImportJobResults";
    }

    public global::System.Guid ImportJobId
    {
        get => Parameters.TryGetValue("ImportJobId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ImportJobId"] = value;
    }
}
