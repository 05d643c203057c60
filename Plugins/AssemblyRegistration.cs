using ErpIntegration.Naming;
using ErpIntegration.Registration;

// The address and the key belong to an environment: an administrator sets them after the import.
[assembly: ServiceEndpoint(
    ServiceEndpoints.Erp,
    Contract = EndpointContract.Queue,
    AuthType = EndpointAuthentication.SasKey,
    MessageFormat = EndpointMessageFormat.Json,
    UserClaim = EndpointUserClaim.None,
    Path = "erp-outbound",
    SolutionNamespace = ComponentIds.Solution,
    NamespaceAddress = "sb://set-after-import.servicebus.windows.net/",
    SasKeyName = "dataverse-send",
    Description = "The queue that the ERP side reads.")]
