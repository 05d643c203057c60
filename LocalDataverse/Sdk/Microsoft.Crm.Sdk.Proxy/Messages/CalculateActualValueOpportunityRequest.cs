namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateActualValueOpportunityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CalculateActualValueOpportunityRequest()
    {
        RequestName = "CalculateActualValueOpportunity";
    }

    public global::System.Guid OpportunityId
    {
        get => Parameters.TryGetValue("OpportunityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["OpportunityId"] = value;
    }
}
