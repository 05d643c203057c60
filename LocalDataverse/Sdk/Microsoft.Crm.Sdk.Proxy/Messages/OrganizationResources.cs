namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class OrganizationResources : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public int CurrentNumberOfActiveUsers { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int CurrentNumberOfCustomEntities { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int CurrentNumberOfNonInteractiveUsers { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int CurrentNumberOfPublishedWorkflows { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int CurrentStorage { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int MaxNumberOfActiveUsers { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int MaxNumberOfCustomEntities { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int MaxNumberOfNonInteractiveUsers { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int MaxNumberOfPublishedWorkflows { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int MaxStorage { get; set; }
}
