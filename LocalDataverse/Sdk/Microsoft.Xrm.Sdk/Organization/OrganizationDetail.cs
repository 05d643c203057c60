using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>What an organisation says of itself.</summary>
[DataContract(Name = "OrganizationDetail", Namespace = "http://schemas.microsoft.com/xrm/2014/Contracts")]
public class OrganizationDetail : IExtensibleDataObject
{
    [DataMember]
    public Guid DatacenterId { get; set; }

    [DataMember]
    public EndpointCollection Endpoints { get; set; } = new EndpointCollection();

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

    /// <summary>The same facts, told by the discovery service.</summary>
    public static OrganizationDetail FromDiscovery(Discovery.OrganizationDetail detail) => detail == null ? null : new OrganizationDetail
    {
        DatacenterId = detail.DatacenterId,
        Endpoints = EndpointCollection.FromDiscovery(detail.Endpoints),
        EnvironmentId = detail.EnvironmentId,
        FriendlyName = detail.FriendlyName,
        Geo = detail.Geo,
        OrganizationId = detail.OrganizationId,
        OrganizationType = detail.OrganizationType,
        OrganizationVersion = detail.OrganizationVersion,
        SchemaType = detail.SchemaType,
        State = (OrganizationState)detail.State,
        TenantId = detail.TenantId,
        UniqueName = detail.UniqueName,
        UrlName = detail.UrlName,
    };
}
