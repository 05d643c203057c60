using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>QueryMultipleSchedules</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryMultipleSchedulesRequest : OrganizationRequest
{
    public QueryMultipleSchedulesRequest() => RequestName = "QueryMultipleSchedules";

    public DateTime End
    {
        get => Parameters.TryGetValue("End", out var value) ? (DateTime)value : default;
        set => Parameters["End"] = value;
    }

    public Guid[] ResourceIds
    {
        get => Parameters.TryGetValue("ResourceIds", out var value) ? (Guid[])value : default;
        set => Parameters["ResourceIds"] = value;
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
