using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CalculateTotalTimeIncident</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateTotalTimeIncidentRequest : OrganizationRequest
{
    public CalculateTotalTimeIncidentRequest() => RequestName = "CalculateTotalTimeIncident";

    public Guid IncidentId
    {
        get => Parameters.TryGetValue("IncidentId", out var value) ? (Guid)value : default;
        set => Parameters["IncidentId"] = value;
    }
}
