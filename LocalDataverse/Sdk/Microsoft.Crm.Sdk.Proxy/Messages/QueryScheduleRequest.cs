using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>QuerySchedule</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryScheduleRequest : OrganizationRequest
{
    public QueryScheduleRequest() => RequestName = "QuerySchedule";

    public DateTime End
    {
        get => Parameters.TryGetValue("End", out var value) ? (DateTime)value : default;
        set => Parameters["End"] = value;
    }

    public Guid ResourceId
    {
        get => Parameters.TryGetValue("ResourceId", out var value) ? (Guid)value : default;
        set => Parameters["ResourceId"] = value;
    }

    public DateTime Start
    {
        get => Parameters.TryGetValue("Start", out var value) ? (DateTime)value : default;
        set => Parameters["Start"] = value;
    }

    public TimeCode[] TimeCodes
    {
        get => Parameters.TryGetValue("TimeCodes", out var value) ? (TimeCode[])value : default;
        set => Parameters["TimeCodes"] = value;
    }
}
