namespace Microsoft.Xrm.Sdk.Discovery;

[global::System.Runtime.Serialization.DataContract(Name="OrganizationDetail", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts/Discovery")]
public class OrganizationDetail : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid DatacenterId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Discovery.EndpointCollection Endpoints { get; private set; } = new global::Microsoft.Xrm.Sdk.Discovery.EndpointCollection();

    [global::System.Runtime.Serialization.DataMember]
    public string EnvironmentId { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string FriendlyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Geo { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid OrganizationId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false)]
    public global::Microsoft.Xrm.Sdk.Organization.OrganizationType OrganizationType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string OrganizationVersion { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false)]
    public string SchemaType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Discovery.OrganizationState State { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string TenantId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UrlName { get; set; }
}
