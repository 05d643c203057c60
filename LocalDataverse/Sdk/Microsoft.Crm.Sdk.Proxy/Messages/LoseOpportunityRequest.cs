namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LoseOpportunityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public LoseOpportunityRequest()
    {
        RequestName = "LoseOpportunity";
    }

    public global::Microsoft.Xrm.Sdk.Entity OpportunityClose
    {
        get => Parameters.TryGetValue("OpportunityClose", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["OpportunityClose"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
