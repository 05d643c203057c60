using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>PublishDuplicateRule</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishDuplicateRuleRequest : OrganizationRequest
{
    public PublishDuplicateRuleRequest() => RequestName = "PublishDuplicateRule";

    public Guid DuplicateRuleId
    {
        get => Parameters.TryGetValue("DuplicateRuleId", out var value) ? (Guid)value : default;
        set => Parameters["DuplicateRuleId"] = value;
    }
}
