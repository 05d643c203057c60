using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CloseIncident</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloseIncidentRequest : OrganizationRequest
{
    public CloseIncidentRequest() => RequestName = "CloseIncident";

    public Entity IncidentResolution
    {
        get => Parameters.TryGetValue("IncidentResolution", out var value) ? (Entity)value : default;
        set => Parameters["IncidentResolution"] = value;
    }

    /// <summary>New value of statuscode.</summary>
    public OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
