using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Xrm.Sdk.Discovery;

/// <summary>Organization detail.</summary>
[DataContract(Name = "OrganizationDetail", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts/Discovery")]
public class OrganizationDetail : IExtensibleDataObject
{
    [DataMember]
    public Guid DatacenterId { get; set; }

    [DataMember]
    public EndpointCollection Endpoints { get; private set; } = new EndpointCollection();

    [DataMember]
    public string EnvironmentId { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string FriendlyName { get; set; }

    [DataMember]
    public string Geo { get; set; }

    [DataMember]
    public Guid OrganizationId { get; set; }

    [DataMember(IsRequired = false)]
    public OrganizationType OrganizationType { get; set; }

    [DataMember]
    public string OrganizationVersion { get; set; }

    [DataMember(IsRequired = false)]
    public string SchemaType { get; set; }

    [DataMember]
    public OrganizationState State { get; set; }

    [DataMember]
    public string TenantId { get; set; }

    [DataMember]
    public string UniqueName { get; set; }

    [DataMember]
    public string UrlName { get; set; }
}
