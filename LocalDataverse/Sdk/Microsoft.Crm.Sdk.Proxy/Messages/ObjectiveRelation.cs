namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ObjectiveRelation : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public ObjectiveRelation()
    {
    }

    public ObjectiveRelation(global::System.Guid resourceSpecId, string objectiveExpression)
    {
        ResourceSpecId = resourceSpecId;
        ObjectiveExpression = objectiveExpression;
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ObjectiveExpression { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ResourceSpecId { get; set; }
}
