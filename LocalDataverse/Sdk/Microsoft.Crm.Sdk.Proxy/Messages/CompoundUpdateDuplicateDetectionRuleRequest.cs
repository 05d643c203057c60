using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CompoundUpdateDuplicateDetectionRule</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CompoundUpdateDuplicateDetectionRuleRequest : OrganizationRequest
{
    public CompoundUpdateDuplicateDetectionRuleRequest() => RequestName = "CompoundUpdateDuplicateDetectionRule";

    public EntityCollection ChildEntities
    {
        get => Parameters.TryGetValue("ChildEntities", out var value) ? (EntityCollection)value : default;
        set => Parameters["ChildEntities"] = value;
    }

    /// <summary>The row.</summary>
    public Entity Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (Entity)value : default;
        set => Parameters["Entity"] = value;
    }
}
