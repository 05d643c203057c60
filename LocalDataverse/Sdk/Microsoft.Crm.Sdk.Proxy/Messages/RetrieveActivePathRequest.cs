namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveActivePathRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveActivePathRequest()
    {
        RequestName = "RetrieveActivePath";
    }

    public global::System.Guid ProcessInstanceId
    {
        get => Parameters.TryGetValue("ProcessInstanceId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ProcessInstanceId"] = value;
    }
}
