using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CalculateTotalTimeIncident</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateTotalTimeIncidentResponse : OrganizationResponse
{
    public long TotalTime => Results.TryGetValue("TotalTime", out var value) ? (long)value : default;
}
