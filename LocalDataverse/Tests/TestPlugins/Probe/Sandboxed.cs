using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace TestPlugins.Probe;

/// <summary>Does what its configuration says with what a plug-in is given: a plug-in that works the same wherever it runs.</summary>
public sealed class Sandboxed : IPlugin
{
    private static readonly string[] Scopes = { "scope" };
    private readonly string _what;
    private readonly string _secure;

    public Sandboxed(string unsecure, string secure)
    {
        _what = unsecure;
        _secure = secure;
    }

    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext4)serviceProvider.GetService(typeof(IPluginExecutionContext4));
        var trace = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
        var service = ((IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory))).CreateOrganizationService(context.UserId);
        var target = (Entity)context.InputParameters["Target"];
        trace.Trace("{0} {1}", _what, _secure);
        switch (_what)
        {
            case "change":
                target["name"] = target["name"] + " changed";
                target["parentaccountid"] = null;
                target.Attributes.Remove("telephone1");
                context.SharedVariables["seen"] = context.MessageName + context.Depth;
                break;
            case "create":
                var id = service.Create(new Entity("contact") { ["lastname"] = (string)target["name"] });
                service.Update(new Entity("contact", id) { ["firstname"] = (string)context.SharedVariables["seen"] });
                var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("fullname") };
                target["description"] = (string)service.RetrieveMultiple(query).Entities[0]["fullname"] + context.PreEntityImagesCollection.Length;
                break;
            case "keep":
                context.SharedVariables["mine"] = this;
                break;
            case "refuse":
                throw new InvalidPluginExecutionException(OperationStatus.Canceled, 4711, "Not today.");
            case "fail":
                throw new ArgumentException("That was wrong.");
            case "call badly":
                service.Create(new Entity("nothing"));
                break;
            case "swallow":
                try
                {
                    service.Create(new Entity("nothing"));
                }
                catch (Exception)
                {
                    trace.Trace("swallowed");
                }
                break;
            case "image":
                target["description"] = (string)context.PreEntityImages["before"]["name"];
                break;
            case "token":
                target["description"] = ((IManagedIdentityService)serviceProvider.GetService(typeof(IManagedIdentityService))).AcquireToken(Scopes);
                break;
            case "token or reason":
                try
                {
                    ((IManagedIdentityService)serviceProvider.GetService(typeof(IManagedIdentityService))).AcquireToken(Scopes);
                }
                catch (InvalidOperationException e)
                {
                    target["description"] = e.Message;
                }
                break;
            case "post":
                ((IServiceEndpointNotificationService)serviceProvider.GetService(typeof(IServiceEndpointNotificationService))).Execute(new EntityReference("serviceendpoint", new Guid(_secure)), context);
                break;
            default:
                throw new NotSupportedException(_what);
        }
    }
}
