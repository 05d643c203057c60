namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConstraintRelation : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public ConstraintRelation()
    {
    }

    public ConstraintRelation(global::System.Guid objectId, string constraintType, string constraints)
    {
        ObjectId = objectId;
        ConstraintType = constraintType;
        Constraints = constraints;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string ConstraintType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Constraints { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ObjectId { get; set; }
}
