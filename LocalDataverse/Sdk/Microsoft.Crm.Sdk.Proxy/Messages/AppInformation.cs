using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App information.</summary>
public class AppInformation : IAppInformation
{
    [DataMember]
    public string AiAppDescription { get; set; }

    [DataMember]
    public AppComponents AppComponents { get; set; }

    [DataMember]
    public List<AppElementInfo> AppElements { get; set; }

    [DataMember]
    public string AppId { get; set; }

    [DataMember]
    public string AppUrl { get; set; }

    [DataMember]
    public int ClientType { get; set; }

    [DataMember]
    public List<AppComponentInfo> Components { get; set; }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public string Description { get; set; }

    [DataMember]
    public bool IsDefault { get; set; }

    [DataMember]
    public int IsFeatured { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool IsManaged { get; set; }

    [DataMember]
    public string LastModifiedOn { get; set; }

    [DataMember]
    public int NavigationType { get; set; }

    [DataMember]
    public string OptimizedFor { get; set; }

    [DataMember]
    public string PublishedOn { get; set; }

    [DataMember]
    public string SolutionId { get; set; }

    [DataMember]
    public int Status { get; set; }

    [DataMember]
    public string Title { get; set; }

    [DataMember]
    public string UniqueName { get; set; }

    [DataMember]
    public string VersionNumber { get; set; }

    [DataMember]
    public string webResourceId { get; set; }

    [DataMember]
    public string welcomePageId { get; set; }
}
