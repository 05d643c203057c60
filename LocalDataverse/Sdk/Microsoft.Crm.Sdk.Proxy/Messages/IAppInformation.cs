namespace Microsoft.Crm.Sdk.Messages;

public interface IAppInformation
{
    string AiAppDescription { get; set; }

    global::Microsoft.Crm.Sdk.Messages.AppComponents AppComponents { get; set; }

    global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.AppElementInfo> AppElements { get; set; }

    string AppId { get; set; }

    string AppUrl { get; set; }

    int ClientType { get; set; }

    global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.AppComponentInfo> Components { get; set; }

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
