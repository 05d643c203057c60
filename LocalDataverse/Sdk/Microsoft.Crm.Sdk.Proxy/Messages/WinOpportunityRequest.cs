using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>WinOpportunity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WinOpportunityRequest : OrganizationRequest
{
    public WinOpportunityRequest() => RequestName = "WinOpportunity";

    public Entity OpportunityClose
    {
        get => Parameters.TryGetValue("OpportunityClose", out var value) ? (Entity)value : default;
        set => Parameters["OpportunityClose"] = value;
    }

    /// <summary>New value of statuscode.</summary>
    public OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
