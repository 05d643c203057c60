using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>QualifyLead</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyLeadRequest : OrganizationRequest
{
    public QualifyLeadRequest() => RequestName = "QualifyLead";

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

    public EntityReference LeadId
    {
        get => Parameters.TryGetValue("LeadId", out var value) ? (EntityReference)value : default;
        set => Parameters["LeadId"] = value;
    }

    public EntityReference OpportunityCurrencyId
    {
        get => Parameters.TryGetValue("OpportunityCurrencyId", out var value) ? (EntityReference)value : default;
        set => Parameters["OpportunityCurrencyId"] = value;
    }

    public EntityReference OpportunityCustomerId
    {
        get => Parameters.TryGetValue("OpportunityCustomerId", out var value) ? (EntityReference)value : default;
        set => Parameters["OpportunityCustomerId"] = value;
    }

    public EntityReference ProcessInstanceId
    {
        get => Parameters.TryGetValue("ProcessInstanceId", out var value) ? (EntityReference)value : default;
        set => Parameters["ProcessInstanceId"] = value;
    }

    public EntityReference SourceCampaignId
    {
        get => Parameters.TryGetValue("SourceCampaignId", out var value) ? (EntityReference)value : default;
        set => Parameters["SourceCampaignId"] = value;
    }

    /// <summary>New value of statuscode.</summary>
    public OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
