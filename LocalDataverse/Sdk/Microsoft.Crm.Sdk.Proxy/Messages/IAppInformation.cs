using System.Collections.Generic;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App information, as the platform hands it to code.</summary>
public interface IAppInformation
{
    string AiAppDescription { get; set; }

    AppComponents AppComponents { get; set; }

    List<AppElementInfo> AppElements { get; set; }

    string AppId { get; set; }

    string AppUrl { get; set; }

    int ClientType { get; set; }

    List<AppComponentInfo> Components { get; set; }

    string Description { get; set; }

    bool IsDefault { get; set; }

    int IsFeatured { get; set; }

    bool IsManaged { get; set; }

    string LastModifiedOn { get; set; }

    int NavigationType { get; set; }

    string OptimizedFor { get; set; }

    string PublishedOn { get; set; }

    string SolutionId { get; set; }

    int Status { get; set; }

    string Title { get; set; }

    string UniqueName { get; set; }

    string VersionNumber { get; set; }

    string webResourceId { get; set; }

    string welcomePageId { get; set; }
}
