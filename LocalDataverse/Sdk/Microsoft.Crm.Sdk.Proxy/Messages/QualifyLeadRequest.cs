namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyLeadRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public QualifyLeadRequest()
    {
        RequestName = "QualifyLead";
    }

    public bool CreateAccount
    {
        get => Parameters.TryGetValue("CreateAccount", out var value) ? (bool)value : default;
        set => Parameters["CreateAccount"] = value;
    }

    public bool CreateContact
    {
        get => Parameters.TryGetValue("CreateContact", out var value) ? (bool)value : default;
        set => Parameters["CreateContact"] = value;
    }

    public bool CreateOpportunity
    {
        get => Parameters.TryGetValue("CreateOpportunity", out var value) ? (bool)value : default;
        set => Parameters["CreateOpportunity"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference LeadId
    {
        get => Parameters.TryGetValue("LeadId", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["LeadId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference OpportunityCurrencyId
    {
        get => Parameters.TryGetValue("OpportunityCurrencyId", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["OpportunityCurrencyId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference OpportunityCustomerId
    {
        get => Parameters.TryGetValue("OpportunityCustomerId", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["OpportunityCustomerId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference ProcessInstanceId
    {
        get => Parameters.TryGetValue("ProcessInstanceId", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["ProcessInstanceId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference SourceCampaignId
    {
        get => Parameters.TryGetValue("SourceCampaignId", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["SourceCampaignId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
