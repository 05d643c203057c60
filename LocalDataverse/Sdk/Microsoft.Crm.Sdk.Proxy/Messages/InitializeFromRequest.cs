using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>InitializeFrom</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFromRequest : OrganizationRequest
{
    public InitializeFromRequest() => RequestName = "InitializeFrom";

    /// <summary>The row.</summary>
    public EntityReference EntityMoniker
    {
        get => Parameters.TryGetValue("EntityMoniker", out var value) ? (EntityReference)value : default;
        set => Parameters["EntityMoniker"] = value;
    }

    public bool SkipParentalRelationshipMapping
    {
        get => Parameters.TryGetValue("SkipParentalRelationshipMapping", out var value) ? (bool)value : default;
        set => Parameters["SkipParentalRelationshipMapping"] = value;
    }

    public string TargetEntityName
    {
        get => Parameters.TryGetValue("TargetEntityName", out var value) ? (string)value : default;
        set => Parameters["TargetEntityName"] = value;
    }

    public TargetFieldType TargetFieldType
    {
        get => Parameters.TryGetValue("TargetFieldType", out var value) ? (TargetFieldType)value : default;
        set => Parameters["TargetFieldType"] = value;
    }
}
