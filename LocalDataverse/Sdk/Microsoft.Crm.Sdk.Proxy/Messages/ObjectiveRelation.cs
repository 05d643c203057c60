using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Objective relation.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ObjectiveRelation : IExtensibleDataObject
{
    public ObjectiveRelation()
    {
    }

    public ObjectiveRelation(Guid resourceSpecId, string objectiveExpression)
    {
        ResourceSpecId = resourceSpecId;
        ObjectiveExpression = objectiveExpression;
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string ObjectiveExpression { get; set; }

    [DataMember]
    public Guid ResourceSpecId { get; set; }
}
