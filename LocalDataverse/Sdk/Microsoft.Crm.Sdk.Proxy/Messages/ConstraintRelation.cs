using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Constraint relation.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConstraintRelation : IExtensibleDataObject
{
    public ConstraintRelation()
    {
    }

    public ConstraintRelation(Guid objectId, string constraintType, string constraints)
    {
        ObjectId = objectId;
        ConstraintType = constraintType;
        Constraints = constraints;
    }

    [DataMember]
    public string ConstraintType { get; set; }

    [DataMember]
    public string Constraints { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid ObjectId { get; set; }
}
