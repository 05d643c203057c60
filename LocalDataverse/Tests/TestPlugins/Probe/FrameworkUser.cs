using System;
using System.Configuration;
using System.Data;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Runtime.Caching;
using System.Runtime.Serialization.Json;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using System.Xml.Linq;
using System.Xml.Serialization;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

/// <summary>Uses what plug-ins use of the .NET Framework, and traces what came of it.</summary>
public sealed class FrameworkUser : IPlugin
{
    private static readonly string[] Items = { "item" };
    private static readonly int[] Numbers = { 1, 2 };
    private static readonly HttpClient Http = new HttpClient { Timeout = TimeSpan.FromSeconds(15) };

    public void Execute(IServiceProvider serviceProvider)
    {
        var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
        MemoryCache.Default.Set("key", "cached", DateTimeOffset.MaxValue);
        tracing.Trace("{0}", MemoryCache.Default["key"]);
        tracing.Trace("{0}", BitConverter.ToString(Encoding.GetEncoding(1252).GetBytes("\u20ac")));
        tracing.Trace("{0}", ConfigurationManager.AppSettings["nothing"] ?? "no setting");
        tracing.Trace("{0}", HttpUtility.UrlEncode("a b&c"));
        tracing.Trace("{0}", TimeZoneInfo.FindSystemTimeZoneById("W. Europe Standard Time").GetUtcOffset(new DateTime(2024, 7, 1)));
        tracing.Trace("{0}", XDocument.Parse("<a b='xml' />").Root.Attribute("b").Value);
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
        tracing.Trace("{0}", Http.Timeout);
        using (var table = new DataTable())
        {
            table.Columns.Add("Column");
            tracing.Trace("{0}", table.Columns.Count);
        }
        using (var text = new StringWriter())
        {
            new XmlSerializer(typeof(string[])).Serialize(text, Items);
            tracing.Trace("{0}", text.ToString().Contains("<string>item</string>"));
        }
        using (var stream = new MemoryStream())
        {
            new DataContractJsonSerializer(typeof(int[])).WriteObject(stream, Numbers);
            tracing.Trace("{0}", Encoding.UTF8.GetString(stream.ToArray()));
        }
        using (var random = new RNGCryptoServiceProvider()) random.GetBytes(new byte[8]);
        using (var hash = SHA256.Create()) tracing.Trace("{0}", hash.ComputeHash(new byte[1]).Length);
    }
}
