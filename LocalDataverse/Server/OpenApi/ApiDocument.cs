using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OpenApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using QueryExpression = Microsoft.Xrm.Sdk.Query.QueryExpression;

namespace LocalDataverse.Server.OpenApi;

/// <summary>OpenAPI description of an organisation's custom APIs: PLATFORM-FACTS 2, Microsoft's "Create and use custom APIs" and "Use Web API actions".</summary>
internal static class ApiDocument
{
    private const string ApiPath = "/api/data/v9.2";
    private const string SomeEnvironment = "org.crm.dynamics.com";
    private const string SignIn = "https://login.microsoftonline.com/organizations/oauth2/v2.0/";

    /// <summary>A function without response properties isn't there for the Web API (PLATFORM-FACTS 2.3).</summary>
    public static bool IsUnreachable(CustomApiOperation api) => api.IsFunction && api.Properties.Count == 0;

    /// <summary>Makes it.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="solution">Unique name of the solution whose name and version the description has.</param>
    /// <param name="server">Root of the environment; null for a variable.</param>
    public static OpenApiDocument Of(Organization organization, string solution, Uri? server)
    {
        var service = organization.CreateService(organization.AdministratorId);
        var origin = (server?.AbsoluteUri ?? $"https://{SomeEnvironment}").TrimEnd('/');
        var document = new OpenApiDocument
        {
            Info = InfoOf(service, solution),
            Servers = [server is not null ? new OpenApiServer { Url = origin + ApiPath } : AnyServer()],
            Paths = [],
            Components = new OpenApiComponents
            {
                Schemas = new Dictionary<string, IOpenApiSchema>(),
                Responses = new Dictionary<string, IOpenApiResponse> { [ApiPaths.ErrorResponse] = ApiPaths.Error() },
                SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { ["bearer"] = Bearer(), ["oauth2"] = OAuth2(origin) },
            },
        };
        document.Security = [new() { [new("bearer", document)] = [] }, new() { [new("oauth2", document)] = [$"{origin}/.default"] }];
        var paths = new ApiPaths(document, organization.Metadata, new ApiTexts(service));
        foreach (var api in organization.CustomApis.Select(CustomApiOperation.Of).Where(api => !IsUnreachable(api)).OrderBy(api => api.UniqueName, StringComparer.Ordinal)) paths.Add(api);
        return document;
    }

    private static OpenApiInfo InfoOf(IOrganizationService service, string solution)
    {
        var query = new QueryExpression("solution") { ColumnSet = new ColumnSet("friendlyname", "version", "description") };
        query.Criteria.AddCondition("uniquename", ConditionOperator.Equal, solution);
        var row = service.RetrieveMultiple(query).Entities.Single();
        return new OpenApiInfo
        {
            Title = row.GetAttributeValue<string>("friendlyname") is { Length: > 0 } name ? name : solution,
            Version = row.GetAttributeValue<string>("version"),
            Description = row.GetAttributeValue<string>("description"),
        };
    }

    private static OpenApiServer AnyServer() => new()
    {
        Url = $"https://{{environment}}{ApiPath}",
        Variables = new Dictionary<string, OpenApiServerVariable> { ["environment"] = new() { Default = SomeEnvironment, Description = "Host name of the environment." } },
    };

    private static OpenApiSecurityScheme Bearer() => new() { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT", Description = "An access token of Microsoft Entra ID for the environment." };

    private static OpenApiSecurityScheme OAuth2(string origin)
    {
        var scopes = new Dictionary<string, string> { [$"{origin}/.default"] = "What the application has been given in the environment." };
        return new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "Microsoft Entra ID: a user, or an application user of the environment.",
            Flows = new OpenApiOAuthFlows
            {
                AuthorizationCode = new OpenApiOAuthFlow { AuthorizationUrl = new Uri(SignIn + "authorize"), TokenUrl = new Uri(SignIn + "token"), Scopes = scopes },
                ClientCredentials = new OpenApiOAuthFlow { TokenUrl = new Uri(SignIn + "token"), Scopes = scopes },
            },
        };
    }
}
