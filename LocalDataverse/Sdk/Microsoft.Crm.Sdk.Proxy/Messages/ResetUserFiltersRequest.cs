namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ResetUserFiltersRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ResetUserFiltersRequest()
    {
        RequestName = "ResetUserFilters";
    }

    public int QueryType
    {
        get => Parameters.TryGetValue("QueryType", out var value) ? (int)value : default;
        set => Parameters["QueryType"] = value;
    }
}
