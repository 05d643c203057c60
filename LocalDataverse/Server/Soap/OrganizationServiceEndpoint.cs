using System;
using System.Reflection;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace LocalDataverse.Server.Soap;

/// <summary>
/// The Organization Service over SOAP, /XRMServices/2011/Organization.svc/web: what ServiceClient, CrmServiceClient and OrganizationWebProxyClient speak.
/// SOAP 1.1 with a bearer token; its description (WSDL) and the older ways to sign in aren't there.
/// </summary>
internal sealed class OrganizationServiceEndpoint(WebApiState state, TimeProvider clock, ILogger<OrganizationServiceEndpoint> log)
{
    /// <summary>Adds the routes; every call needs a signed-in user.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var path in new[] { "/XRMServices/2011/Organization.svc", "/XRMServices/2011/Organization.svc/web" })
        {
            routes.MapPost(path, (RequestDelegate)AnswerAsync).RequireAuthorization();
            routes.MapGet(path, (RequestDelegate)(http => ErrorWriter.WriteAsync(http, WebApiException.NotSupported("the description (WSDL) of the Organization Service")))).RequireAuthorization();
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var user = CallerHeaders.UserOf(http);
        var request = state.Protection.Begin(user);
        try
        {
            state.Protection.Check(user, http.Response);
            await ExecuteAsync(http);
        }
        catch (FaultException e)
        {
            await SoapEnvelope.WriteFaultAsync(http.Response, e);
        }
        catch (WebApiException e)
        {
            await SoapEnvelope.WriteFaultAsync(http.Response, SoapFaults.Of(e, http.Response, clock.GetUtcNow()));
        }
        catch (Exception e) when (e is not BadHttpRequestException && !http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            log.LogError(e, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
            await SoapEnvelope.WriteFaultAsync(http.Response, SoapFaults.OfDefect(http.Response, clock.GetUtcNow()));
        }
        finally
        {
            state.Protection.End(request);
        }
    }

    private async Task ExecuteAsync(HttpContext http)
    {
        if (http.Request.ContentType?.StartsWith("text/xml", StringComparison.OrdinalIgnoreCase) != true)
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }
        using var message = await SoapEnvelope.ReadAsync(http.Request);
        var action = SoapEnvelope.Action(http.Request);
        var operation = OrganizationContract.Operation(action) ?? throw SoapException.UnknownAction(action);
        var service = state.Organization.CreateClientService(SoapHeaders.Read(state.Organization, http, message.Headers));
        if (message.IsEmpty) throw SoapException.WrongBody(operation.Name, "", "");
        using var body = message.GetReaderAtBodyContents();
        var result = operation.Invoke(service, BindingFlags.DoNotWrapExceptions, null, OrganizationContract.ReadParameters(operation, body), null);
        await SoapEnvelope.WriteAsync(http.Response, writer => OrganizationContract.WriteResult(operation, result, writer));
    }
}
