using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveExchangeAppointments</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveExchangeAppointmentsResponse : OrganizationResponse
{
    public EntityCollection Appointments => Results.TryGetValue("Appointments", out var value) ? (EntityCollection)value : default;
}
