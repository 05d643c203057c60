using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveExchangeAppointments</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveExchangeAppointmentsRequest : OrganizationRequest
{
    public RetrieveExchangeAppointmentsRequest() => RequestName = "RetrieveExchangeAppointments";

    public DateTime EndDate
    {
        get => Parameters.TryGetValue("EndDate", out var value) ? (DateTime)value : default;
        set => Parameters["EndDate"] = value;
    }

    public DateTime StartDate
    {
        get => Parameters.TryGetValue("StartDate", out var value) ? (DateTime)value : default;
        set => Parameters["StartDate"] = value;
    }
}
