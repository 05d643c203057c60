using System;
using System.Linq;
using LocalDataverse.SampleErp.Entities;
using LocalDataverse.SampleErp.InventoryVisibility;
using LocalDataverse.SampleErp.OData;
using LocalDataverse.SampleErp.SignIn;
using LocalDataverse.SampleErp.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OData;
using Microsoft.AspNetCore.OData.Batch;
using Microsoft.AspNetCore.OData.Formatter.Serialization;
using Microsoft.AspNetCore.OData.Query.Expressions;
using Microsoft.AspNetCore.OData.Routing.Controllers;
using Microsoft.AspNetCore.OData.Routing.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LocalDataverse.SampleErp;

/// <summary>Puts the parts of the service together.</summary>
internal static class ErpApplication
{
    public static void AddServices(WebApplicationBuilder builder, ErpOptions options, ErpDatabase database)
    {
        // What goes wrong is in the answers; a log on the console would only get in the way of the program that hosts this.
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(options).AddSingleton(database);
        builder.Services.AddDbContextPool<ErpContext>(context => context.UseSqlite(database.ConnectionString));
        builder.Services.AddControllers()
            .ConfigureApplicationPartManager(parts =>
            {
                // Only this service's controllers, whatever else is in the process.
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new AssemblyPart(typeof(ErpApplication).Assembly));
                parts.ApplicationParts.Add(new AssemblyPart(typeof(MetadataController).Assembly));
                parts.FeatureProviders.Clear();
                parts.FeatureProviders.Add(new Controllers());
            })
            .AddOData(odata =>
            {
                odata.Conventions.Clear();
                odata.Conventions.Add(new MetadataRoutingConvention());
                odata.Conventions.Add(new DataEntityConvention());
                // As OData 4.0 has it: a batch ends at the first query that fails, unless the client prefers otherwise.
                odata.EnableContinueOnErrorHeader = true;
                odata.EnableQueryFeatures(maxTopValue: null).AddRouteComponents("data", ErpModel.Create(), services => services
                    .AddSingleton<ODataResourceSerializer, ErpResourceSerializer>()
                    .AddSingleton<IFilterBinder, WildcardFilterBinder>()
                    .AddSingleton<ODataBatchHandler>(new DefaultODataBatchHandler { PrefixName = "data" }));
            });
    }

    public static void Use(
        WebApplication application, ErpOptions options, TokenIssuer issuer, string clientSecret, string adminKey, ErpFaults faults, RequestCounter counter)
    {
        // Who connected to a listener that was given may be answered before the server has written its addresses down.
        string? address = options.Listener is { } listener ? $"http://{listener.LocalEndPoint}" : null;
        string BaseUrl() => address ??= application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        application.Use(counter.InvokeAsync);
        application.Use(new FaultMiddleware(faults, options.Clock).InvokeAsync);
        application.Use(new BearerMiddleware(issuer, BaseUrl).InvokeAsync);
        application.Use(new ThrottlingMiddleware(options.Throttling, options.Clock).InvokeAsync);
        application.UseODataBatching();
        // Who sends a batch has signed in and has been counted once; what is inside it can still be counted and go wrong by itself.
        application.UseWhen(ErpRoute.IsPartOfBatch, part =>
        {
            part.Use(counter.InvokeAsync);
            part.Use(new FaultMiddleware(faults, options.Clock).InvokeAsync);
        });
        application.UseWhen(context => ErpRoute.Of(context.Request) is { IsData: true }, data => data.Use(ErrorMiddleware.InvokeAsync));
        application.UseRouting();
        application.MapControllers();
        application.MapPost("/{tenant}/oauth2/v2.0/token", new TokenEndpoint(issuer, options, clientSecret, BaseUrl).InvokeAsync);
        new SecurityService(issuer, options, BaseUrl).Map(application);
        new IndexQueryEndpoint(issuer, options).Map(application);
        FaultEndpoints.Map(application, faults, adminKey);
    }

    private sealed class Controllers : ControllerFeatureProvider
    {
        protected override bool IsController(System.Reflection.TypeInfo typeInfo)
            => typeInfo.AsType() == typeof(MetadataController) || (!typeInfo.IsAbstract && typeInfo.Namespace == typeof(DataController<>).Namespace && typeInfo.Name.EndsWith("Controller", StringComparison.Ordinal));
    }
}
