namespace Microsoft.Crm.Sdk.Messages;

public class EntityMetaDataInfo
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid Id { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LogicalName { get; set; }
}
